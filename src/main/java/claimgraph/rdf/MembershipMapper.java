package claimgraph.rdf;

import claimgraph.claim.Claim;
import claimgraph.claim.Property;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Verdict;
import claimgraph.ontology.Catalogue;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Derives an {@code org:Membership} (W3C ORG) from every role that is a fact, of today or of its time, with the times the
 * claims give.
 */
public final class MembershipMapper {

    /** The list of the roles that one can hold. */
    static final String ROLES = "Roles";

    private final IriMinter iris;
    private final Catalogue catalogue;
    private final ValueMapper values;
    private final Wording wording;
    private final QuadSink sink;
    private final Node graph;

    /** What was written of one organization: verdicts come in the order of their subjects. */
    private final Set<Triple> written = new HashSet<>();

    private String latest = "";

    public MembershipMapper(IriMinter iris, Catalogue catalogue, ValueMapper values, Wording wording, QuadSink sink) {
        this.iris = iris;
        this.catalogue = catalogue;
        this.values = values;
        this.wording = wording;
        this.sink = sink;
        this.graph = iris.graph("analysis");
    }

    public void map(Verdict verdict) {
        Property property = catalogue.properties().get(verdict.question().property());
        String role = property == null ? "" : role(property, verdict.question().aspect());
        if (role.isEmpty()) {
            return;
        }
        for (Claim claim : verdict.candidates()) {
            Rank rank = verdict.ranks().getOrDefault(claim.id(), Rank.NORMAL);
            if (claim.value() instanceof Value.Thing person && (rank == Rank.PREFERRED || rank == Rank.FORMER)) {
                map(claim, role, person.entity());
            }
        }
    }

    /** The role is the aspect, or what the ontology says a property like chiefExecutive implies. */
    private String role(Property property, String aspect) {
        return property.aspect().scheme().equals(ROLES)
                ? aspect
                : catalogue.impliedRoles().getOrDefault(property.name(), "");
    }

    private void map(Claim claim, String role, String person) {
        String organization = claim.question().subject();
        if (!organization.equals(latest)) {
            written.clear();
            latest = organization;
        }
        Node subject = iris.membership(organization, role, person);
        write(subject, Terms.TYPE, Terms.MEMBERSHIP);
        write(subject, Terms.LABEL, Literals.english(wording.ofRole(organization, role, person)));
        write(subject, Terms.MEMBER, iris.entity(person));
        write(subject, Terms.ORGANIZATION, iris.entity(organization));
        write(subject, Terms.ROLE, iris.listed(ROLES, role));
        write(subject, Terms.WAS_DERIVED_FROM, iris.claim(claim.id()));
        if (claim.span().from() != null) {
            write(subject, iris.term("validFrom"), values.date(claim.span().from()));
        }
        if (claim.span().to() != null) {
            write(subject, iris.term("validTo"), values.date(claim.span().to()));
        }
        if (claim.span().past()) {
            write(subject, iris.term("ended"), Literals.flag(true));
        }
    }

    private void write(Node subject, Node predicate, Node object) {
        if (written.add(Triple.create(subject, predicate, object))) {
            sink.quad(graph, subject, predicate, object);
        }
    }
}
