package claimgraph.seed;

/** Decides byte by byte whether a stream is UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF. */
final class Utf8Check {

    private int open;
    private int low = 0x80;
    private int high = 0xBF;

    /** False as soon as the byte cannot stand here. */
    boolean accept(int b) {
        if (open > 0) {
            boolean fits = b >= low && b <= high;
            open--;
            low = 0x80;
            high = 0xBF;
            return fits;
        }
        return b < 0x80 || lead(b);
    }

    /** True between characters: the next byte starts one. */
    boolean isComplete() {
        return open == 0;
    }

    private boolean lead(int b) {
        if (b >= 0xC2 && b <= 0xDF) {
            open = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            open = 2;
            low = b == 0xE0 ? 0xA0 : 0x80;
            high = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            open = 3;
            low = b == 0xF0 ? 0x90 : 0x80;
            high = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            return false;
        }
        return true;
    }
}
