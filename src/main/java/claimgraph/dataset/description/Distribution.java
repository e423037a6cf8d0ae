package claimgraph.dataset.description;

/**
 * A file in which the dataset can be had. Its checksum stands in the list of checksums beside it: a description must not
 * wait until every file was made.
 *
 * @param address where it is
 */
public record Distribution(String fileName, String mediaType, String address) {}
