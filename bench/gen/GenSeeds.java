import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a folder of seeds of any size, always the same one for the same size: {@code java GenSeeds.java CLAIMS FOLDER}.
 * Three claims or more share a question, from different sources, and some of them conflict; there are bounds, ranges, dates
 * of every precision, hedges, texts, and excerpts with quotes, commas, line breaks and letters of other scripts.
 */
public final class GenSeeds {
    private static final int CLAIMS_PER_SOURCE = 200;
    private static final int CLAIMS_PER_QUESTION = 3;
    private static final int QUESTIONS_PER_ROUND = 4;
    private static final int PHRASE = 200;
    private static final int PASSAGE = 180;

    /** The questions, of eight, whose values are texts of our own: their excerpts have three words at most. */
    private static final int TEXT = 6;

    private static final String[] TRICKY = {
        "plain words here",
        "with \"inner\" quotes",
        "one, two, three",
        "東京 und Zürich",
        "naïve 🚀 café"
    };
    private static final String[] MODALITIES = {"asserted", "asserted", "asserted", "reported", "estimated"};

    private final int claims;
    private final int questions;
    private final Path folder;

    private GenSeeds(int claims, Path folder) {
        this.claims = claims;
        this.questions = Math.max(301, claims / CLAIMS_PER_QUESTION | 1);
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        GenSeeds seeds = new GenSeeds(Integer.parseInt(args[0]), Path.of(args[1]));
        Files.createDirectories(seeds.folder.resolve("claims"));
        seeds.sources();
        seeds.entities();
        for (int source = 0; source < seeds.sourceCount(); source++) {
            seeds.claims(source);
        }
    }

    private int sourceCount() {
        return (claims + CLAIMS_PER_SOURCE - 1) / CLAIMS_PER_SOURCE;
    }

    private static String sourceId(int source) {
        return String.format("s%03d", source);
    }

    private void sources() throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("sources.csv"))) {
            out.write("id,title,publisher,published,language,tier,derived_from,file_name,sha256,bytes,chars\n");
            for (int i = 0; i < sourceCount(); i++) {
                out.write(String.format(
                        "%s,\"Article %d, on rounds\",Publisher %d,2026-%02d-%02d,en,%s,%s,%d.txt,%064x,90000,80000%n",
                        sourceId(i),
                        i,
                        i % 40,
                        1 + i % 12,
                        1 + i % 28,
                        i % 3 == 0 ? "direct" : "aggregator",
                        i % 10 == 9 ? sourceId(i - 1) : "",
                        i,
                        i));
            }
        }
    }

    private void entities() throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("entities.csv"))) {
            out.write("id,class,label,alt_labels,description\n");
            for (int i = 0; i <= questions / QUESTIONS_PER_ROUND + 1; i++) {
                out.write("round-" + i + ",FundingRound,Round number " + i + ",,\"A round, the " + i + "th\"\n");
            }
            for (int i = 0; i < people(); i++) {
                out.write("person-" + i + ",Person,Person number " + i + ",P. " + i + ",\n");
                out.write("firm-" + i + ",Organization,Firm number " + i + ",,\n");
            }
        }
    }

    private int people() {
        return Math.max(20, questions / 20);
    }

    private void claims(int source) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("claims/" + sourceId(source) + ".csv"))) {
            out.write("claim_id,subject,property,value,quote,start,end,modality,as_of,note,passage_start,passage_end,passage_sha256\n");
            int last = Math.min(CLAIMS_PER_SOURCE, claims - source * CLAIMS_PER_SOURCE);
            for (int row = 0; row < last; row++) {
                claim(out, source, row);
            }
        }
    }

    private void claim(BufferedWriter out, int source, int row) throws IOException {
        long number = (long) source * CLAIMS_PER_SOURCE + row;
        int question = (int) (number % questions);
        int opinion = (int) (number / questions);
        String tricky = TRICKY[(int) (number * 7 % TRICKY.length)];
        String quote = question % 8 == TEXT ? tricky : question + " " + tricky + " no " + number;
        int start = row * PHRASE;
        out.write(String.format("c%03d", row + 1) + "," + fact(question, opinion) + ",\"" + quote.replace("\"", "\"\"")
                + "\"," + start + "," + (start + quote.codePointCount(0, quote.length())) + ","
                + MODALITIES[(int) (number % MODALITIES.length)] + "," + (number % 4 == 0 ? "2026-0" + (1 + number % 9) : "")
                + "," + (number % 9 == 0 ? "\"a note, with a comma\nand a line break\"" : "") + "," + start + ","
                + (start + PASSAGE) + "," + String.format("%064x", number) + "\n");
    }

    /** Subject, property and value: each kind of property in turn, the value by who says it. */
    private String fact(int question, int opinion) {
        int round = question / QUESTIONS_PER_ROUND;
        int firm = question / 8 % people();
        return switch (question % 8) {
            case 0, 4 -> "round-" + round + ",amountRaised," + amount(question, opinion);
            case 1, 5 -> "round-" + round + ",announcedOn," + date(question, opinion);
            case 2 -> "round-" + round + ",investor,firm-" + (question + opinion) % people();
            case 3 -> "firm-" + firm + ",employeeCount," + (question % 900 + 10)
                    + (opinion == 2 ? ".." + (question % 900 + 60) : "");
            case TEXT -> "firm-" + firm + ",describedAs,\"firm, seen as kind " + (question + opinion) % 97 + "\"";
            default -> "firm-" + firm + ",chiefExecutive,person-" + (question + opinion / 2) % people();
        };
    }

    private static String amount(int question, int opinion) {
        int millions = question % 500 + 1;
        return switch (opinion) {
            case 0 -> "USD " + millions + ".5 million";
            case 1 -> question % 3 == 0 ? "USD " + (millions * 2) + " million" : "USD " + millions + ".5 million";
            default -> question % 2 == 0 ? ">=USD " + millions + " million" : "~USD " + millions + " million";
        };
    }

    private static String date(int question, int opinion) {
        int month = question % 12 + 1;
        return switch (opinion) {
            case 0 -> String.format("2025-%02d-%02d", month, question % 28 + 1);
            case 1 -> String.format("2025-%02d", question % 5 == 0 ? month % 12 + 1 : month);
            default -> "2025";
        };
    }
}
