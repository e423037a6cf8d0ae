package claimgraph.annotate.gap;

import java.util.List;
import java.util.regex.Pattern;

/** Finds figures in a text: money, percentages, counts with their units, dates, and numbers written as words. */
public final class Figures {

    private static final String NUMBER = "\\d+(?:[.,]\\d+)*";
    private static final String SCALE = "(?:trillion|billion|million|thousand|hundred)s?";
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|"
                    + "December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)";
    private static final String DATE = MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?(?!\\d)|" + MONTH
            + "\\s+\\d{4}|\\d{1,2}\\s+" + MONTH
            + "(?:\\s+\\d{4})?|Q[1-4]\\s+\\d{4}|\\d{4}-\\d{2}(?:-\\d{2})?(?!\\d)|\\d{4}s"
            + "|(?:early|late|mid|in|since|until|by)[\\s-]" + MONTH + "(?!\\p{L})";
    private static final String UNIT = "(?:%|\\s?(?:percent|per cent|x|fps|FLOPs?|h|years?|months?|weeks?|days?|hours?|"
            + "minutes?|seconds?|euros?|dollars?)(?!\\p{L}))";
    private static final String AMOUNT =
            "(?:[~<>\u2248\u2265\u2264]\\s?)?(?:(?:US|C|A|HK)?[$\u20AC\u00A3\u00A5\u20A9]\\s?)?"
                    + NUMBER + "(?:[\u2013\u2014-]" + NUMBER + ")?(?:(?:[\\s-]?" + SCALE
                    + "|[KkMBTbn]{1,2})(?!\\p{L}))?\\+?" + UNIT
                    + "?";
    private static final String WORDS =
            "(?iu:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|"
                    + "thirty|forty|fifty|sixty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|decades?|half|"
                    + "double[ds]?|triple[ds]?|twice|two-thirds)(?:[\\s-]" + SCALE + ")?)(?!\\p{L})";

    /** Numbers inside names (GPT-4, T5) and of list items ("1. ") are no figures. */
    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\p{N}.,])(?<!\\p{L}[-\u2010-\u2012])(?:" + DATE
            + "|" + AMOUNT + "|" + WORDS + ")(?![\\p{L}\\p{N}])");

    private static final Pattern LIST_ITEM = Pattern.compile("(?m)^\\s*\\d{1,2}[.)]\\s");

    private Figures() {}

    /** The figures in the text, in order. */
    public static List<Item> in(String text) {
        List<Integer> listItems =
                LIST_ITEM.matcher(text).results().map(item -> item.end()).toList();
        return FIGURE.matcher(text)
                .results()
                .filter(figure -> listItems.stream().noneMatch(end -> figure.start() < end && figure.end() + 2 >= end))
                .map(figure -> new Item("", figure.start(), figure.group()))
                .toList();
    }
}
