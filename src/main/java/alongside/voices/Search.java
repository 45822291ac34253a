package alongside.voices;

import alongside.voices.Contribution.Audience;
import alongside.voices.Contribution.Barrier;
import alongside.voices.Contribution.Becoming;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.WhoseView;
import org.jspecify.annotations.Nullable;

/**
 * What to look for among the contributions of a project.
 *
 * @param text words that must all be in it, one slip of the finger forgiven in each; blank for everything. What has them
 *     as typed comes first
 * @param kind only this kind, or null
 * @param barrier only this kind of barrier, or null
 * @param becoming only those of which this became, or null
 * @param after the id of the last one that was shown, or null for the first page
 * @param most how many
 * @param beginnings only what answers nothing: a thread is read where it begins
 * @param among where to look
 * @param view only one's own views, or only what was said for others; null for both
 * @param usable only what may be used there
 */
public record Search(String text, @Nullable Kind kind, @Nullable Barrier barrier, @Nullable Becoming becoming, @Nullable String after, int most,
        boolean beginnings, Among among, @Nullable WhoseView view, Audience usable) {

    public Search(String text, @Nullable Kind kind, @Nullable Barrier barrier, @Nullable Becoming becoming, @Nullable String after, int most) {
        this(text, kind, barrier, becoming, after, most, false, Among.EVERYTHING, null, Audience.PROJECT);
    }

    public static final Search ALL = new Search("", null, null, null, null, Integer.MAX_VALUE);

    public static Search latest(int most) {
        return new Search("", null, null, null, null, most);
    }

    public Search text(String words) {
        return new Search(words, kind, barrier, becoming, after, most, beginnings, among, view, usable);
    }

    public Search after(@Nullable String last) {
        return new Search(text, kind, barrier, becoming, last, most, beginnings, among, view, usable);
    }

    public Search most(int many) {
        return new Search(text, kind, barrier, becoming, after, many, beginnings, among, view, usable);
    }

    public Search fromTheBeginning() {
        return new Search(text, kind, barrier, becoming, after, most, true, among, view, usable);
    }

    public Search among(Among where) {
        return new Search(text, kind, barrier, becoming, after, most, beginnings, where, view, usable);
    }

    public Search view(@Nullable WhoseView whose) {
        return new Search(text, kind, barrier, becoming, after, most, beginnings, among, whose, usable);
    }

    public Search usable(Audience there) {
        return new Search(text, kind, barrier, becoming, after, most, beginnings, among, view, there);
    }
}
