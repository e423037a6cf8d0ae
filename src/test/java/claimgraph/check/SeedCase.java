package claimgraph.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Three sound seed files in a folder of their own, for tests that break one of them. */
record SeedCase(Path seeds) {

    static final String SOURCES = """
        id,title,language,tier,file_name,sha256,bytes,chars
        s001,A report on Wheel Works,en,direct,001_wheel.txt,%s,2100,2000
        """.formatted("0f".repeat(32));

    static final String ENTITIES = """
        id,class,label
        wheel-works,Organization,Wheel Works
        ada-quill,Person,Ada Quill
        spoke-1,Model,Spoke 1
        """;

    static final String CLAIMS = """
        claim_id,subject,property,value,quote,start,end,passage_start,passage_end,passage_sha256
        c001,wheel-works,founder,ada-quill,Ada Quill founded Wheel Works,0,29,0,29,%1$s
        c002,spoke-1,parameterCount,7 billion,"a model, of 7 billion parameters",70,102,70,102,%1$s
        c003,wheel-works,revenue,>=USD 1.03 billion,more than a "billion",110,131,110,131,%1$s
        """.formatted("0f".repeat(32));

    static SeedCase in(Path folder) {
        SeedCase seeds = new SeedCase(folder);
        return seeds.with("sources.csv", SOURCES).with("entities.csv", ENTITIES).with("claims/s001.csv", CLAIMS);
    }

    SeedCase with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    SeedCase with(String file, byte[] bytes) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.write(path(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The file repeated from {@code part}, so many times, behind a start and before an end. */
    SeedCase withLong(String file, String start, String part, int times, String end) {
        try (var out = Files.newBufferedWriter(path(file))) {
            out.write(start);
            for (int i = 0; i < times; i++) {
                out.write(part);
            }
            out.write(end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path path(String file) {
        return seeds.resolve(file);
    }

    SeedCase without(String file) {
        try {
            Files.delete(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String problems() {
        return Checked.seeds(seeds).text();
    }
}
