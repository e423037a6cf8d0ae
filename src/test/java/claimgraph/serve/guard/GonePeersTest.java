package claimgraph.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GonePeersTest {
    @ParameterizedTest
    @CsvSource({
        "0100007F:0BEA, 127.0.0.1, 3050",
        "0F02000A:C350, 10.0.2.15, 50000",
        "00000000000000000000000001000000:0050, 0:0:0:0:0:0:0:1, 80",
        "0000000000000000FFFF00000100007F:0050, 127.0.0.1, 80"
    })
    void theKernelsAddressesAreRead(String cell, String address, int port) throws Exception {
        var read = GonePeers.address(cell);

        assertThat(read.getAddress().getHostAddress()).isEqualTo(address);
        assertThat(read.getPort()).isEqualTo(port);
    }
}
