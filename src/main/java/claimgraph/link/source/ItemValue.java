package claimgraph.link.source;

/** The value of a statement. */
public sealed interface ItemValue {

    /** How it reads, in one line. */
    String text();

    /** Another item or property. */
    record Thing(String id) implements ItemValue {
        @Override
        public String text() {
            return id;
        }
    }

    /** A string, an address, an identifier, a text in one language. */
    record Text(String text) implements ItemValue {}

    /** A number, with its unit left out. */
    record Amount(String text) implements ItemValue {}

    /** No value, an unknown one, or a kind that linking does not look at. */
    record Other() implements ItemValue {
        @Override
        public String text() {
            return "?";
        }
    }

    /**
     * A point in time.
     *
     * @param time as the service writes it, {@code +2026-00-00T00:00:00Z}: no date for XML Schema
     * @param precision 9 a year, 10 a month, 11 a day
     */
    record Moment(String time, int precision) implements ItemValue {
        private static final int MONTH = 10;
        private static final int DAY = 11;

        public int year() {
            String digits = time.substring(time.startsWith("+") || time.startsWith("-") ? 1 : 0);
            int year = Integer.parseInt(digits.substring(0, Math.max(1, digits.indexOf('-'))));
            return time.startsWith("-") ? -year : year;
        }

        /** Cut to its precision: {@code 2026}, {@code 2026-03} or {@code 2026-03-10}. */
        @Override
        public String text() {
            int after = time.indexOf('-', 1);
            String year = String.format(java.util.Locale.ROOT, "%04d", year());
            if (precision < MONTH) {
                return year;
            }
            return year + time.substring(after, precision < DAY ? after + 3 : after + 6);
        }
    }
}
