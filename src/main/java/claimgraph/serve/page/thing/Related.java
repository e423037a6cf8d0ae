package claimgraph.serve.page.thing;

import java.util.List;

/** How a claim stands to others: {@code contradicts}, and which. */
public record Related(Link relation, List<Link> claims) {}
