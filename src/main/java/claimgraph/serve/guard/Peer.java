package claimgraph.serve.guard;

import java.net.InetSocketAddress;

/**
 * The client at the other end of a connection.
 *
 * @param cut breaks the connection, so that nobody takes half an answer for a whole one
 */
public record Peer(InetSocketAddress local, InetSocketAddress remote, Runnable cut) {}
