package claimgraph.check.value;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds figures in a text: money, percentages, counts with their units, dates, and numbers written as words. */
public final class Figures {

    private static final String GAP = "[" + Notation.SPACE + "]";
    private static final String NUMBER =
            "(?:\\d{1,3}(?:[\\u00A0\\u2009\\u202F'\u2019]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*|\\.\\d+)";

    /** A month is a name; "march" and "may" are words of other kinds too. */
    private static final String MONTH = "(?=\\p{Lu})(?i:" + Notation.MONTH + ")";

    private static final String YEAR = "(?:\\d{4}|['\u2019]\\d{2})(?!\\d)";
    private static final String PART =
            "(?:Q[1-4]|[1-4]Q|H[12]|[12]H|FY)" + GAP + "?-?(?:\\d{4}|['\u2019]?\\d{2})(?!\\d)|(?:"
                    + "[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)" + GAP + "(?:quarter|half)(?:" + GAP + "of)?" + GAP + YEAR
                    + "|\\d{4}-?(?:Q[1-4]|H[12])|fiscal" + GAP + "(?:year" + GAP + ")?\\d{4}";
    private static final String DATE = MONTH + GAP + "+\\d{1,2}(?:st|nd|rd|th)?(?:,?" + GAP + "+\\d{4})?(?!\\d)|"
            + MONTH
            + ",?" + GAP + "*" + YEAR + "|\\d{1,2}(?:st|nd|rd|th)?" + GAP + "+" + MONTH + "(?:,?" + GAP + "+\\d{4})?|"
            + PART
            + "|(?:19|20)\\d{2}[" + Notation.DASHES
            + "](?:19|20)\\d{2}(?!\\d)|\\d{4}-\\d{2}(?:-\\d{2})?(?!\\d)|\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})(?![\\d/])|\\d{4}s"
            + "|(?:early|late|mid|in|since|until|by)[" + Notation.SPACE + "-]" + MONTH + "(?!,?" + GAP + "*\\d)";
    private static final String UNIT = "(?:" + GAP + "?(?:%|percent|per" + GAP
            + "cent|x|fps|FLOPs?|h|years?|months?|weeks?|days?|hours?|minutes?|seconds?|euros?|dollars?|\\p{Sc})(?!\\p{L}))";

    /** A letter is a scale right behind the number, and behind a space where a currency stands in front. */
    private static final String SCALED =
            "(?:(?:" + GAP + "?-?(?i:" + Notation.SCALE_WORD + ")|(?i:" + Notation.SCALE + "))(?![\\p{L}\\d]))?";

    private static final String MONEY_SCALED = "(?:" + GAP + "?-?(?i:" + Notation.SCALE + ")(?![\\p{L}\\d]))?";

    private static final String TO =
            "(?:[" + Notation.DASHES + "]|" + GAP + "[\\u2013\\u2014]" + GAP + "|" + GAP + "to" + GAP + ")";
    private static final String SIGN = "(?:[~<>\u2248\u2265\u2264\u00B1]" + GAP + "?)?";
    private static final String MONEY =
            SIGN + "[" + Notation.MINUS + "]?" + Currencies.PRINTED + GAP + "?[" + Notation.MINUS
                    + "]?" + NUMBER + MONEY_SCALED + "(?:" + TO + "(?:" + Currencies.PRINTED + GAP + "?)?" + NUMBER
                    + MONEY_SCALED
                    + ")?\\+?";
    private static final String AMOUNT =
            SIGN + "\\u2212?" + NUMBER + SCALED + "(?:" + TO + NUMBER + SCALED + ")?\\+?" + UNIT + "?";
    /** "8x7B": so many parts of one size. */
    private static final String PARTS = "\\d{1,4}[x\u00D7]\\d+(?:\\.\\d+)?" + SCALED;

    private static final String WORDS = "(?iu:(?:half" + GAP + "an?(?=" + GAP + "(?:" + Notation.SCALE_WORD + "))|"
            + "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
            + "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|"
            + "trillions?|decades?|half|double[ds]?|triple[ds]?|twice|two-thirds)(?:[" + Notation.SPACE + "-](?:"
            + Notation.SCALE_WORD + "))?)(?!\\p{L})";

    /** Numbers inside names (GPT-4, T5) and of list items ("1. ") are no figures. */
    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\p{N}.,])(?<!\\p{L}[-\\u2010-\\u2012])(?:" + DATE
            + "|" + MONEY + "|" + PARTS + "|" + AMOUNT + "|" + WORDS + ")(?![\\p{L}\\p{N}])");

    private static final Pattern LIST_ITEM = Pattern.compile("(?m)^\\s*\\d{1,2}[.)]\\s");

    private Figures() {}

    /** The figures in the text, in order; places are in UTF-16 units. */
    public static List<MatchResult> in(String text) {
        List<Integer> listItems =
                LIST_ITEM.matcher(text).results().map(item -> item.end()).toList();
        return FIGURE.matcher(text)
                .results()
                .filter(figure -> listItems.stream().noneMatch(end -> figure.start() < end && figure.end() + 2 >= end))
                .toList();
    }
}
