package loops;

import claimgraph.problem.Problems;
import claimgraph.seed.SeedFolder;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Every row of the shipped claims: as rows that know their place, and by Commons CSV alone. */
public class Read {

    @Benchmark
    public void ours(Shipped shipped, Blackhole out) {
        SeedFolder folder = new SeedFolder(shipped.seeds, "seeds");
        Problems problems = new Problems();
        for (String file : folder.claimFiles(problems)) {
            folder.readClaims(file, problems, out::consume);
        }
    }

    @Benchmark
    public void commonsCsv(Shipped shipped, Blackhole out) throws IOException {
        for (String file : new SeedFolder(shipped.seeds, "seeds").claimFiles(new Problems())) {
            Path claims = shipped.seeds.resolve("claims").resolve(file);
            try (Reader reader = Files.newBufferedReader(claims)) {
                for (CSVRecord row : CSVFormat.RFC4180.parse(reader)) {
                    out.consume(row);
                }
            }
        }
    }
}
