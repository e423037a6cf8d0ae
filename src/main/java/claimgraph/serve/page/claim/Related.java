package claimgraph.serve.page.claim;

import claimgraph.serve.page.read.Link;
import java.util.List;

/** How a claim stands to others: {@code contradicts}, and which. */
public record Related(Link relation, List<Link> claims) {}
