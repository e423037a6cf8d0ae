package claimgraph.link.source;

import java.util.Collection;
import java.util.List;

/** Where items come from. What fails is a {@link SourceException}; an empty list means that there is nothing. */
public sealed interface ItemSource permits ItemFolder, WikidataApi {

    /** The item under an id: found, redirected or missing. */
    Fetched item(String id);

    /** Ids of items with this name or alias, best first. */
    List<String> search(String name);

    /** Ids of items that carry this value for a property that identifies, {@code P6782}. */
    List<String> withKey(String property, String value);

    /** True when a missing item was deleted or never was; false when the source just does not have it. */
    boolean knows(String id);

    /** Fetches what is going to be asked for, where that saves requests. */
    default void expect(Collection<String> ids) {}

    /** What it is, for the record: "recorded answers in …". */
    String words();
}
