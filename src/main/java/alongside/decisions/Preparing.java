package alongside.decisions;

import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.uploads.Upload;
import alongside.uploads.Uploads;
import alongside.who.Me;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to questions that are prepared: looked at once more, given pictures, and put when it is time. */
@Service("decisionsPreparing")
@Transactional
public class Preparing {

    private final Decisions decisions;
    private final PreparedStore store;
    private final Projects projects;
    private final Uploads uploads;

    Preparing(Decisions decisions, PreparedStore store, Projects projects, Uploads uploads) {
        this.decisions = decisions;
        this.store = store;
        this.projects = projects;
        this.uploads = uploads;
    }

    /**
     * Keeps it ready. Nobody is asked yet.
     *
     * @throws IllegalArgumentException when the person may not put questions (a page checks it first)
     */
    public String prepare(Me me, Place place, NewDecision it) {
        return prepare(me, place, it, null);
    }

    String prepare(Me me, Place place, NewDecision it, @Nullable String insteadOf) {
        if (!May.propose(place)) throw new IllegalArgumentException("Only those with a vote and those who arrange put a question");
        return store.add(place.project().id(), me.person(), it, insteadOf);
    }

    /** For whoever made it, and whoever arranges or runs the session. */
    @Transactional(readOnly = true)
    public Optional<Prepared> seenBy(Me me, String id) {
        return store.find(id).filter(it -> projects.place(me, it.project()).filter(place -> May.start(place, it)).isPresent());
    }

    @Transactional(readOnly = true)
    public List<Prepared> of(Me me, Place place) {
        return store.of(place.project().id()).stream().filter(it -> May.start(place, it)).toList();
    }

    /** What is ready for a session. */
    @Transactional(readOnly = true)
    public List<Prepared> ofSession(Me me, String session) {
        return store.ofSession(session).stream().filter(it -> projects.place(me, it.project()).filter(place -> May.start(place, it)).isPresent()).toList();
    }

    /** Whether it can be put as things stand: somebody has a vote, and a secret vote has enough of them. */
    @Transactional(readOnly = true)
    public boolean canBePut(Place place, Prepared it) {
        return decisions.whyNot(place, it.it()).isEmpty();
    }

    /** Gives an option its picture. @param shows what it shows, in words @return false when the file is no picture we take */
    public boolean picture(Me me, String id, String option, byte[] brought, String shows) throws IOException {
        if (shows.isBlank() || seenBy(me, id).isEmpty()) return false;
        var upload = uploads.keep(brought).filter(Upload::isPicture);
        var before = pictures(me, id, option);
        if (upload.isEmpty() || !store.picture(id, option, upload.get().id(), shows)) return false;
        before.forEach(uploads::forget);
        return true;
    }

    public boolean takePictureAway(Me me, String id, String option) {
        var before = pictures(me, id, option);
        if (before.isEmpty() || !store.picture(id, option, "", "")) return false;
        before.forEach(uploads::forget);
        return true;
    }

    /** @param option whose picture, or null for those of all */
    private List<String> pictures(Me me, String id, @Nullable String option) {
        return seenBy(me, id).stream().flatMap(it -> it.it().options().stream()).filter(it -> it.hasPicture() && (option == null || it.id().equals(option))).map(Option::picture).toList();
    }

    /** The picture of an option that is prepared. */
    @Transactional(readOnly = true)
    public Optional<Upload> picture(Me me, String id, String option) throws IOException {
        return find(seenBy(me, id).map(it -> it.it().options()).orElse(List.of()), option);
    }

    /** The picture of an option of a question that was put. */
    @Transactional(readOnly = true)
    public Optional<Upload> pictureOf(Me me, String decision, String option) throws IOException {
        return find(decisions.seenBy(me, decision).map(Decision::options).orElse(List.of()), option);
    }

    private Optional<Upload> find(List<Option> options, String id) throws IOException {
        var option = options.stream().filter(it -> it.id().equals(id) && it.hasPicture()).findFirst();
        return option.isEmpty() ? Optional.empty() : uploads.find(option.get().picture());
    }

    /**
     * Puts it to everybody who has a vote now. The decision has its id, so that whoever still has its page finds it.
     *
     * @param inTheRoom whether it is asked aloud at a session: it closes today, and nobody gets a letter before its result
     * @return the decision; empty when it was put or taken away already, or cannot be put as things stand
     */
    public Optional<String> start(Me me, String id, boolean inTheRoom) {
        var found = seenBy(me, id);
        var place = found.flatMap(it -> projects.place(me, it.project()));
        if (place.isEmpty() || decisions.whyNot(place.get(), found.get().it()).isPresent() || !store.take(id)) return Optional.empty();
        var it = found.get().it();
        var closes = it.closes().isBefore(decisions.today()) ? decisions.today() : it.closes();
        return Optional.of(decisions.put(me, place.get(), id, it.closingOn(inTheRoom ? decisions.today() : closes), found.get().insteadOf(), inTheRoom));
    }

    public boolean drop(Me me, String id) {
        var pictures = pictures(me, id, null);
        if (seenBy(me, id).isEmpty() || !store.take(id)) return false;
        pictures.forEach(uploads::forget);
        return true;
    }

    /** The same question once more, ready to be put instead of one that is void; pressed twice, it is ready once. @return empty when this person may not */
    public Optional<String> insteadOf(Me me, String decision) {
        var found = decisions.seenBy(me, decision).filter(Decision::isVoid);
        var place = found.flatMap(it -> projects.place(me, it.project())).filter(May::propose);
        return place.map(where -> of(me, where).stream().filter(it -> decision.equals(it.insteadOf())).map(Prepared::id).findFirst()
                .orElseGet(() -> prepare(me, where, again(found.orElseThrow()), decision)));
    }

    private NewDecision again(Decision it) {
        return new NewDecision(it.question(), it.way(), it.round().proposal(), it.options(), it.places(), decisions.today().plusDays(7), it.closeWhenAll(),
                it.part(), it.session(), it.charter(), it.secret(), it.terms(), !it.round().steps().isEmpty(), it.asking());
    }
}
