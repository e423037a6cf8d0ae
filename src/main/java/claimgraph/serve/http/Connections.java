package claimgraph.serve.http;

import claimgraph.serve.guard.Peer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/** The connection below a request. */
public final class Connections {
    private static final InetSocketAddress NOWHERE = InetSocketAddress.createUnresolved("nowhere", 0);

    private Connections() {}

    public static Peer peer(HttpServletRequest request) {
        EndPoint end = endPoint(request);
        return new Peer(internet(end.getLocalSocketAddress()), internet(end.getRemoteSocketAddress()), () -> cut(end));
    }

    /** Breaks the connection hard, so that even a client that takes its end for the end of the answer notices. */
    public static void cut(HttpServletRequest request) {
        cut(endPoint(request));
    }

    /** Ends the connection once all that was written has left. */
    static void end(HttpServletRequest request) {
        endPoint(request).close();
    }

    private static void cut(EndPoint end) {
        if (end.getTransport() instanceof SocketChannel socket) {
            try {
                socket.setOption(StandardSocketOptions.SO_LINGER, 0);
            } catch (IOException e) {
                // It is closed already, or will be closed gently.
            }
        }
        end.close();
    }

    private static EndPoint endPoint(HttpServletRequest request) {
        return ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint();
    }

    private static InetSocketAddress internet(SocketAddress address) {
        return address instanceof InetSocketAddress known ? known : NOWHERE;
    }
}
