package claimgraph.check;

import claimgraph.claim.Claims;
import claimgraph.ontology.Catalogue;
import claimgraph.ontology.Namespaces;
import claimgraph.ontology.Ontology;
import claimgraph.problem.Problem;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.seed.SeedFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A folder of seeds held against the real ontology: the claims and the problems. */
public record Checked(Claims claims, List<Problem> problems) {

    /** The catalogue of the repository's own ontology. */
    public static final Catalogue CATALOGUE =
            Ontology.read(Path.of("ontology"), Namespaces.PUBLISHED).catalogue();

    public static Checked seeds(Path folder) {
        Problems problems = new Problems();
        Claims claims = new SeedCheck(new SeedFolder(folder, "seeds"), CATALOGUE, problems).read();
        return new Checked(claims, problems.sorted());
    }

    public List<ProblemCode> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    /** One problem a line. */
    public String text() {
        return problems.stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }
}
