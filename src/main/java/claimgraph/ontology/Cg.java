package claimgraph.ontology;

/**
 * Local names of the terms of our own layer (ontology/core) that Java decides by, so that a typo does not compile. What pages
 * read stands in queries; terms of the domain stand in no Java.
 */
public final class Cg {
    public static final String ABOUT = "about";
    public static final String ASSERTED = "Asserted";
    public static final String DENIED = "Denied";
    public static final String DEPRECATED = "Deprecated";
    public static final String EXPECTED = "Expected";
    public static final String FAILS = "Fails";
    public static final String INTERNAL_CONTRADICTION = "InternalContradiction";
    public static final String LESS_THAN = "LessThan";
    public static final String MODALITY_DIFFERENCE = "ModalityDifference";
    public static final String MORE_THAN = "MoreThan";
    public static final String PREFERRED = "Preferred";
    public static final String VALUE_CONFLICT = "ValueConflict";

    private Cg() {}
}
