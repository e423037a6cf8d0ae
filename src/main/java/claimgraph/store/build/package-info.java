/** Makes the file, with files for what memory would not like to hold: sorting outside memory, and a folder for the time of it. */
@NullMarked
package claimgraph.store.build;

import org.jspecify.annotations.NullMarked;
