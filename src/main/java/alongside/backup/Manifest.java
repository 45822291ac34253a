package alongside.backup;

import java.util.List;

/**
 * What is in a backup.
 *
 * @param made when, ISO
 * @param schema the newest migration of the database it was made from
 * @param sheet the number of the recovery sheet that opens it
 * @param ring the lesser keys, sealed under the key of that sheet
 */
record Manifest(int format, String made, String schema, String sheet, String ring, List<TableIn> tables, List<FileIn> uploads) {

    static final int FORMAT = 1;

    enum Type { TEXT, WHOLE, TRUE_OR_FALSE, BYTES }

    record Column(String name, Type type) {}

    /** @param sha256 of the rows as they are written, one line each, in the order of their key */
    record TableIn(String name, List<Column> columns, List<String> key, long rows, String sha256) {

        String entry() {
            return "tables/" + name + ".jsonl";
        }
    }

    record FileIn(String path, long bytes, String sha256) {

        String entry() {
            return "uploads/" + path;
        }
    }

    long rows() {
        return tables.stream().mapToLong(TableIn::rows).sum();
    }
}
