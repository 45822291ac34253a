package alongside.personal;

import java.util.List;
import java.util.Map;

/** @param key of its words; @param entries what is kept, by what a person reads of it: the file holds more */
public record Matter(String key, List<Entry> entries) {

    /** @param table where it is kept; @param all every column that is theirs; @param shown what stands on the page */
    public record Entry(String table, Map<String, String> all, List<String> shown) {}
}
