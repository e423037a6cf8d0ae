package claimgraph.serve.page.answer;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Node;

/** How one kind of thing is shown to people. */
@FunctionalInterface
public interface Shows {
    View show(Node thing, HttpServletRequest request);
}
