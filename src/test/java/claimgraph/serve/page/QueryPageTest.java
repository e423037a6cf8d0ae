package claimgraph.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The editor without its scripts, what it completes from, and the way back from an answer to claims. */
class QueryPageTest {
    @RegisterExtension
    static SmallSite site = new SmallSite();

    @Test
    void anExampleIsOpenedByItsId() throws Exception {
        assertThat(site.page("query?example=cq01-rounds"))
                .contains("Who raised &lt;how&gt; much?", "?round cg:amountRaised ?amount", "action=\"/sparql\"");
        assertThat(site.page("query?query=ASK%7B%7D")).contains(">ASK{}</textarea>");
        assertThat(site.page("query")).contains("SELECT ?round ?amount");
    }

    @Test
    void completionKnowsOurTermsAndThingsByLabel() throws Exception {
        JsonObject terms = JSON.parse(site.get("terms.json", "").body());

        assertThat(terms.get("prefixes").getAsObject().keys()).contains("cg", "cge");
        assertThat(terms.get("labels")
                        .getAsObject()
                        .get("https://w3id.org/claimgraph/id/acme-labs")
                        .getAsString()
                        .value())
                .isEqualTo("Acme Labs");
        assertThat(terms.get("classes").toString()).contains("ontology#Organization");
        assertThat(terms.get("properties").toString()).contains("ontology#amountRaised");
    }

    @Test
    void whyLeadsFromANumberOrAThingToTheClaimsOfItsRow() throws Exception {
        String round = "with=https%3A%2F%2Fw3id.org%2Fclaimgraph%2Fid%2Facme-seed-2026";

        assertThat(site.page("why?value=1030000000&" + round)).contains("s002-c001", "<q>");
        assertThat(site.page("why?value=nonsense")).contains("No claim states this");
        assertThat(site.page("why")).contains("No claim states this");
    }
}
