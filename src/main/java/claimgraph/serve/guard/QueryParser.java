package claimgraph.serve.guard;

import java.io.StringReader;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.lang.SPARQLParser;
import org.apache.jena.sparql.lang.arq.javacc.ARQParser;
import org.apache.jena.sparql.lang.arq.javacc.ARQParserConstants;
import org.apache.jena.sparql.lang.arq.javacc.ARQParserTokenManager;
import org.apache.jena.sparql.lang.arq.javacc.ParseException;
import org.apache.jena.sparql.lang.arq.javacc.SimpleCharStream;
import org.apache.jena.sparql.lang.arq.javacc.Token;
import org.apache.jena.sparql.lang.arq.javacc.TokenMgrError;

/**
 * Jena's parser with Jena's lexer. Neither has a clock, and some of what they do grows with the square of its length: 256 kB
 * of DESCRIBE take them three minutes. So a token is refused where it is one too many, and a tree before its scopes are checked.
 */
final class QueryParser extends SPARQLParser {
    private static final int MAX_LITERAL = 4096;
    private static final int MAX_HEAD = 2000;

    private final Limits limits;

    QueryParser(Limits limits) {
        this.limits = limits;
    }

    /**
     * Parses a text.
     *
     * @param base against which relative IRIs are resolved
     * @param prefixes that are declared beside those of the text
     * @throws Refusal when it is too much for the parser or the planner, or says what is not offered
     * @throws QueryParseException when it is not SPARQL
     */
    Query parse(String text, String base, Map<String, String> prefixes) {
        Query query = new Query();
        query.setBaseURI(base);
        query.getPrefixMapping().setNsPrefixes(prefixes);
        return parse(query, text);
    }

    @Override
    protected Query parse$(Query query, String text) {
        ARQParser parser = new ARQParser(new Lexer(text));
        query.setSyntax(Syntax.syntaxARQ);
        query.setStrict(true);
        parser.setQuery(query);
        try {
            parser.QueryUnit();
            return query;
        } catch (ParseException e) {
            throw new QueryParseException(e.getMessage(), e.currentToken.beginLine, e.currentToken.beginColumn);
        } catch (TokenMgrError e) {
            throw new QueryParseException(e.getMessage(), parser.token.endLine, parser.token.endColumn);
        }
    }

    /** Looks at the tree before Jena checks the scopes of its variables, which takes the square of its parts. */
    @Override
    protected void validateParsedQuery(Query query) {
        QueryFacts.of(query);
        super.validateParsedQuery(query);
    }

    /** Jena's lexer, which hands on no token that the parser cannot cope with. */
    private final class Lexer extends ARQParserTokenManager {
        private int depth;
        /** The brackets around the list of SELECT, DESCRIBE or GROUP BY that goes on; negative in none. */
        private int head = -1;

        private int headItems;
        private int lastString;
        private final String text;

        Lexer(String text) {
            super(new SimpleCharStream(new StringReader(text), 1, 1));
            this.text = text;
        }

        @Override
        public Token getNextToken() {
            Token token = super.getNextToken();
            switch (token.kind) {
                case ARQParserConstants.LBRACE,
                        ARQParserConstants.LPAREN,
                        ARQParserConstants.LBRACKET,
                        ARQParserConstants.L_TRIPLE,
                        ARQParserConstants.LT2,
                        ARQParserConstants.L_ANN -> open(token);
                case ARQParserConstants.RBRACE,
                        ARQParserConstants.RPAREN,
                        ARQParserConstants.RBRACKET,
                        ARQParserConstants.R_TRIPLE,
                        ARQParserConstants.GT2,
                        ARQParserConstants.R_ANN -> depth--;
                case ARQParserConstants.SELECT, ARQParserConstants.DESCRIBE, ARQParserConstants.GROUP -> startHead();
                case ARQParserConstants.ORDER, ARQParserConstants.HAVING, ARQParserConstants.FROM -> head = -1;
                case ARQParserConstants.VAR1,
                        ARQParserConstants.VAR2,
                        ARQParserConstants.IRIref,
                        ARQParserConstants.PNAME_LN,
                        ARQParserConstants.PNAME_NS -> item(token);
                case ARQParserConstants.DATATYPE -> literal(token, lastString);
                case ARQParserConstants.AGG ->
                    throw new Refusal(Reason.UNKNOWN_FUNCTION, "There are no aggregates but those of SPARQL 1.1 here.");
                case ARQParserConstants.SERVICE -> service(token);
                default -> number(token);
            }
            lastString = isString(token) ? token.image.length() : 0;
            return token;
        }

        private void open(Token token) {
            if (token.kind == ARQParserConstants.LBRACE && depth == head) {
                head = -1;
            } else {
                item(token);
            }
            depth++;
            if (depth > limits.maxNesting()) {
                throw tooComplex(token, "more than " + limits.maxNesting() + " brackets inside each other");
            }
        }

        private void startHead() {
            head = depth;
            headItems = 0;
        }

        private void item(Token token) {
            if (depth == head) {
                headItems++;
            }
            if (headItems > MAX_HEAD) {
                throw tooComplex(token, "more than " + MAX_HEAD + " names after one SELECT, DESCRIBE or GROUP BY");
            }
        }

        private void number(Token token) {
            if (token.kind >= ARQParserConstants.INTEGER && token.kind <= ARQParserConstants.DOUBLE_NEGATIVE) {
                literal(token, token.image.length());
            }
        }

        private void literal(Token token, int length) {
            if (length > MAX_LITERAL) {
                throw tooComplex(token, "a number or typed literal of more than " + MAX_LITERAL + " characters");
            }
        }

        private void service(Token token) {
            if (limits.allowServices().isEmpty()) {
                throw refused(
                        token, Reason.SERVICE_NOT_ALLOWED, "SERVICE is not allowed: this endpoint calls no other one.");
            }
        }

        private Refusal tooComplex(Token token, String what) {
            return refused(token, Reason.QUERY_TOO_COMPLEX, "the query has " + what + ".");
        }

        private Refusal refused(Token token, Reason reason, String detail) {
            Place place = new Place(token.beginLine, token.beginColumn);
            return place.on(new Refusal(reason, place.said() + detail), text);
        }

        private static boolean isString(Token token) {
            return token.kind >= ARQParserConstants.STRING_LITERAL1
                    && token.kind <= ARQParserConstants.STRING_LITERAL_LONG2;
        }
    }
}
