/**
 * Counting a file of ballots from the command line, without the app: readers of the formats ballots are kept in, and the
 * count as JSON or as its story. It stands beside the command line and not in `decisions`, because it opens files and
 * prints; the rules it counts with are those of `decisions`, which know of neither.
 */
@NullMarked
package alongside.cli.count;

import org.jspecify.annotations.NullMarked;
