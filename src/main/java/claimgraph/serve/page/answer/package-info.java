/** Answers a request for a thing or a page: negotiates the form, and sends it with its headers. */
@NullMarked
package claimgraph.serve.page.answer;

import org.jspecify.annotations.NullMarked;
