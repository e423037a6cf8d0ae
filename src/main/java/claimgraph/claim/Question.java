package claimgraph.claim;

/**
 * What claims answer: subject, property and aspect.
 *
 * @param subject entity id
 * @param property local name in the ontology
 * @param aspect entity id or notation of a term; empty when the property has none
 */
public record Question(String subject, String property, String aspect) implements Comparable<Question> {

    /** {@code ami-labs-seed-2026--amountRaised} or with the aspect behind a second {@code --}. */
    public String key() {
        return subject + "--" + property + (aspect.isEmpty() ? "" : "--" + aspect);
    }

    @Override
    public int compareTo(Question other) {
        int bySubject = subject.compareTo(other.subject);
        if (bySubject != 0) {
            return bySubject;
        }
        int byProperty = property.compareTo(other.property);
        return byProperty != 0 ? byProperty : aspect.compareTo(other.aspect);
    }
}
