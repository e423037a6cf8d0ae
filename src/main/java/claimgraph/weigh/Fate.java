package claimgraph.weigh;

import claimgraph.claim.Clash;
import java.util.List;

/** Why what weighing made a fact is none after all. */
sealed interface Fate {

    /** It has the least support among facts that exclude one another. */
    record Lost(Exclusion to, Fact strongest) implements Fate {}

    /** Others that it excludes have no more support. */
    record Tied(Exclusion with) implements Fate {}

    /** A linked record denies it, and nobody has decided. */
    record Denied(List<Clash> by) implements Fate {}

    /** Another fact says it on a stated basis. */
    record Coarser(Fact than) implements Fate {}

    /** Whether the question is open: nothing has decided it. */
    default boolean isOpen() {
        return this instanceof Tied || this instanceof Denied;
    }
}
