package claimgraph.serve.http;

import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends every request one way or another: with its answer, with a problem document, or with a broken connection. */
public final class RequestOutcome {
    private static final Logger LOG = LoggerFactory.getLogger(RequestOutcome.class);

    private RequestOutcome() {}

    /** What answers a request. */
    public interface Answering {
        void run() throws IOException, ServletException;
    }

    /** Runs it; a refusal is sent, and what we did not foresee is logged and sent without a word about it. */
    public static void of(HttpServletRequest request, HttpServletResponse response, Answering answering) {
        try {
            try {
                answering.run();
            } catch (Refusal refusal) {
                refuse(request, response, refusal);
            } catch (HttpException.RuntimeException e) {
                refuse(request, response, new Refusal(Reason.BAD_REQUEST, "The request is malformed."));
            } catch (ServletException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
                LOG.error("A request for {} failed.", request.getServletPath(), e);
                refuse(
                        request,
                        response,
                        new Refusal(Reason.FAILED, "Something failed inside the server; its log says what."));
            }
        } catch (IOException e) {
            // The client is gone, or does not read: nobody is left to tell.
            Connections.cut(request);
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.error("A refusal for {} failed.", request.getServletPath(), e);
            Connections.cut(request);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        if (response.isCommitted()) {
            Connections.cut(request);
        } else {
            ProblemAnswer.send(request, response, refusal);
        }
    }
}
