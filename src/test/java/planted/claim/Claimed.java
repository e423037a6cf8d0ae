package planted.claim;

import org.apache.commons.csv.CSVRecord;
import planted.rdf.Mapper;

/** Breaks the doors on purpose: DoorsTest must see a claim that knows CSV and RDF. */
record Claimed(CSVRecord row, Mapper mapper) {}
