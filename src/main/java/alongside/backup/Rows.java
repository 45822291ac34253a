package alongside.backup;

import alongside.backup.Manifest.Column;
import alongside.backup.Manifest.TableIn;
import alongside.backup.Manifest.Type;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a table as lines of text, the same from either database: a JSON list a row, in the order of the key. */
final class Rows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BATCH = 500;

    private final Connection connection;
    private final boolean postgres;

    Rows(Connection connection) throws SQLException {
        this.connection = connection;
        this.postgres = connection.getMetaData().getURL().startsWith("jdbc:postgresql:");
    }

    static TableIn describe(Table<?> table) {
        var columns = Arrays.stream(table.fields()).map(it -> new Column(it.getName(), type(it))).toList();
        var key = table.getPrimaryKey() == null ? columns.stream().map(Column::name).toList()
                : table.getPrimaryKey().getFields().stream().map(Field::getName).toList();
        return new TableIn(table.getName(), columns, key, 0, "");
    }

    private static Type type(Field<?> field) {
        var type = field.getType();
        if (type == String.class) return Type.TEXT;
        if (type == Long.class || type == Integer.class || type == Short.class) return Type.WHOLE;
        if (type == Boolean.class) return Type.TRUE_OR_FALSE;
        if (type == byte[].class) return Type.BYTES;
        throw new IllegalStateException("A backup does not know how to write " + field + " (" + type + ")");
    }

    /** @return the table with its count and its hash */
    TableIn write(TableIn table, OutputStream out) throws SQLException, IOException {
        var digest = sha256();
        long rows = 0;
        var query = "select " + String.join(", ", names(table)) + " from " + table.name() + " order by "
                + table.key().stream().map(it -> it + bytewise(table, it)).collect(Collectors.joining(", "));
        try (var statement = connection.prepareStatement(query)) {
            statement.setFetchSize(BATCH);
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    var line = (JSON.writeValueAsString(row(found, table)) + "\n").getBytes(StandardCharsets.UTF_8);
                    digest.update(line);
                    out.write(line);
                    rows++;
                }
            }
        }
        return new TableIn(table.name(), table.columns(), table.key(), rows, HexFormat.of().formatHex(digest.digest()));
    }

    /** PostgreSQL sorts texts as its language does unless told otherwise; SQLite sorts them by their bytes. */
    private String bytewise(TableIn table, String column) {
        var text = table.columns().stream().anyMatch(it -> it.name().equals(column) && it.type() == Type.TEXT);
        return postgres && text ? " collate \"C\"" : "";
    }

    private static List<@Nullable Object> row(ResultSet found, TableIn table) throws SQLException {
        var row = new ArrayList<@Nullable Object>();
        for (int i = 0; i < table.columns().size(); i++) {
            Object value = switch (table.columns().get(i).type()) {
                case TEXT -> found.getString(i + 1);
                case WHOLE -> found.getLong(i + 1);
                case TRUE_OR_FALSE -> found.getBoolean(i + 1);
                case BYTES -> {
                    var bytes = found.getBytes(i + 1);
                    yield bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
                }
            };
            row.add(found.wasNull() ? null : value);
        }
        return row;
    }

    void read(TableIn table, BufferedReader lines) throws SQLException, IOException {
        var insert = "insert into " + table.name() + " (" + String.join(", ", names(table)) + ") values ("
                + String.join(", ", Collections.nCopies(table.columns().size(), "?")) + ")";
        try (var statement = connection.prepareStatement(insert)) {
            int waiting = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                fill(statement, table, JSON.readValue(line, List.class));
                statement.addBatch();
                if (++waiting % BATCH == 0) statement.executeBatch();
            }
            statement.executeBatch();
        }
    }

    private static void fill(PreparedStatement statement, TableIn table, List<?> row) throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            var value = row.get(i);
            boolean bytes = table.columns().get(i).type() == Type.BYTES;
            switch (value) {
                case null -> statement.setObject(i + 1, null);
                case String text when bytes -> statement.setBytes(i + 1, Base64.getDecoder().decode(text));
                case String text -> statement.setString(i + 1, text);
                case Boolean yes -> statement.setBoolean(i + 1, yes);
                case Number number -> statement.setLong(i + 1, number.longValue());
                default -> throw new SQLException("A row of " + table.name() + " holds something unknown");
            }
        }
    }

    /** Names come from the backup's own list; only plain ones are let into a statement. */
    private static List<String> names(TableIn table) throws SQLException {
        var names = new ArrayList<>(table.columns().stream().map(Column::name).toList());
        names.addAll(table.key());
        names.add(table.name());
        for (var name : names) if (!name.matches("[a-z][a-z0-9_]{0,62}")) throw new SQLException("Not a name: " + name);
        return table.columns().stream().map(Column::name).toList();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
