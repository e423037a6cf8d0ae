package claimgraph.serve.guard;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * The clients that have closed their end, as the kernel of Linux lists them: nothing else tells while nothing is written.
 * On other systems nobody is ever seen to be gone, and the time limit does the work.
 */
final class GonePeers {
    private static final List<Path> TABLES = List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));
    private static final String CLOSE_WAIT = "08";

    private GonePeers() {}

    /** The remote addresses of connections to this port whose other end is closed. */
    static Set<InetSocketAddress> of(int port) {
        Set<InetSocketAddress> gone = new HashSet<>();
        for (Path table : TABLES) {
            if (Files.isReadable(table)) {
                read(table, port, gone);
            }
        }
        return gone;
    }

    private static void read(Path table, int port, Set<InetSocketAddress> gone) {
        try {
            for (String line : Files.readAllLines(table, StandardCharsets.US_ASCII)) {
                String[] cells = line.strip().split("\\s+", 5);
                if (cells.length == 5
                        && cells[3].equals(CLOSE_WAIT)
                        && address(cells[1]).getPort() == port) {
                    gone.add(address(cells[2]));
                }
            }
        } catch (IOException e) {
            // The table is a courtesy of the kernel; without it the time limit ends the query.
            gone.clear();
        }
    }

    /** {@code 0100007F:0BEA}: each four bytes of the address in the order of the machine. */
    static InetSocketAddress address(String cell) throws UnknownHostException {
        int colon = cell.indexOf(':');
        byte[] bytes = HexFormat.of().parseHex(cell.substring(0, colon));
        byte[] address = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            address[i] = bytes[(i & ~3) + 3 - (i & 3)];
        }
        return new InetSocketAddress(
                InetAddress.getByAddress(address), Integer.parseInt(cell.substring(colon + 1), 16));
    }
}
