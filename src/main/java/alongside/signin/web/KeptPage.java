package alongside.signin.web;

import alongside.design.Page;
import alongside.signin.Draft;
import java.util.List;

/** "We kept what you typed." */
public record KeptPage(List<Draft> drafts) implements Page {

    /** The texts among the fields; short choices go along without being shown. */
    public static List<String> texts(Draft draft) {
        return draft.typed().values().stream().flatMap(List::stream).filter(KeptPage::isText).toList();
    }

    private static boolean isText(String value) {
        return !value.isBlank() && !value.matches("[A-Z_]+|[0-9a-hjkmnp-tv-z]{26}|yes|on|true|false");
    }
}
