package claimgraph.serve.guard.syntax;

import java.util.Locale;

/**
 * Walks over the tokens of a query without parsing it: strings, IRIs and comments are steps, and so is each bracket. It
 * needs no stack, so that no text is too deep or too long for it.
 */
final class Tokens {
    enum Kind {
        END,
        OPEN,
        CLOSE,
        STRING,
        IRI,
        NUMBER,
        KEYWORD,
        PREFIXED_NAME,
        OTHER
    }

    private final String text;
    private int start;
    private int next;

    Tokens(String text) {
        this.text = text;
    }

    /** Where the present token begins. */
    int start() {
        return start;
    }

    /** Goes on from there. */
    void skipTo(int offset) {
        next = offset;
    }

    boolean is(char sign) {
        return start < text.length() && text.charAt(start) == sign;
    }

    String token() {
        return text.substring(start, next);
    }

    int length() {
        return next - start;
    }

    /** The present word in capitals. */
    String keyword() {
        return token().toUpperCase(Locale.ROOT);
    }

    Kind advance() {
        skipBlank();
        start = next;
        if (start >= text.length()) {
            return Kind.END;
        }
        char first = text.charAt(start);
        return switch (first) {
            case '{', '(', '[' -> single(Kind.OPEN);
            case '}', ')', ']' -> single(Kind.CLOSE);
            case '"', '\'' -> string(first);
            case '<' -> iri();
            case '?', '$', '@' -> marked();
            default -> isName(first) ? word() : single(Kind.OTHER);
        };
    }

    private void skipBlank() {
        while (next < text.length()) {
            char c = text.charAt(next);
            if (c == '#') {
                while (next < text.length() && text.charAt(next) != '\n' && text.charAt(next) != '\r') {
                    next++;
                }
            } else if (c > ' ' && c != '\uFEFF') {
                return;
            } else {
                next++;
            }
        }
    }

    private Kind single(Kind kind) {
        next = start + 1;
        return kind;
    }

    private Kind string(char quote) {
        String three = String.valueOf(quote).repeat(3);
        boolean isLong = text.startsWith(three, start);
        next = start + (isLong ? 3 : 1);
        while (next < text.length()) {
            char c = text.charAt(next);
            if (c == '\\') {
                next = Math.min(text.length(), next + 2);
            } else if (isLong && text.startsWith(three, next)) {
                next += 3;
                return Kind.STRING;
            } else if (!isLong && (c == quote || c == '\n' || c == '\r')) {
                next++;
                return Kind.STRING;
            } else {
                next++;
            }
        }
        return Kind.STRING;
    }

    /** An IRI, or the sign for "less than". */
    private Kind iri() {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                next = i + 1;
                return Kind.IRI;
            }
            if (c <= ' ' || "<\"{}|^`".indexOf(c) >= 0) {
                break;
            }
        }
        return single(Kind.OTHER);
    }

    /** A variable or a language tag: its word is not a keyword. */
    private Kind marked() {
        next = start + 1;
        skipName();
        return Kind.OTHER;
    }

    private Kind word() {
        next = start;
        skipName();
        String word = token();
        if (word.indexOf(':') >= 0) {
            return Kind.PREFIXED_NAME;
        }
        return Character.isDigit(word.charAt(0)) || word.charAt(0) == '.' ? Kind.NUMBER : Kind.KEYWORD;
    }

    private void skipName() {
        while (next < text.length()) {
            char c = text.charAt(next);
            if (c == '\\') {
                next = Math.min(text.length(), next + 2);
            } else if (isName(c) || c == '-' || c == '%') {
                next++;
            } else {
                break;
            }
        }
        while (next > start + 1 && text.charAt(next - 1) == '.') {
            next--;
        }
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == ':' || c == '.' || c >= 0x80;
    }
}
