package alongside.voices;

import alongside.people.Person;
import alongside.personal.Kept;
import alongside.personal.KeptAboutPeople;
import alongside.personal.PersonErased;
import alongside.sessions.GuestForgotten;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this room keeps about people. */
@Component("voicesKeptHere")
@Order(60)
class KeptHere implements KeptAboutPeople {

    private static final String SAID = "voices.data.said";
    private static final String AFTER = "voices.data.looked-after";
    private static final String TOGETHER = "voices.data.together";

    private final Store store;
    private final Seal seal;
    private final Recordings recordings;
    private final WordIndex index;
    private final ApplicationEventPublisher rooms;

    KeptHere(Store store, Seal seal, Recordings recordings, WordIndex index, ApplicationEventPublisher rooms) {
        this.index = index;
        this.recordings = recordings;
        this.store = store;
        this.seal = seal;
        this.rooms = rooms;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.byRoom(SAID, "contribution", "author", "day", "words", "changed_words").giving(this::said),
                Kept.forgotten("voices.data.whys", "why_answer", "said_by", "day", "words"),
                Kept.kept("voices.data.whys", "why_root", "marked_by", "day"),
                Kept.forgotten("voices.data.wrote-down", "contribution", "captured_by"),
                Kept.kept(AFTER, "voice_hiding", "hidden_by", "day", "reason"),
                Kept.forgotten(AFTER, "voice_hiding", "answered_by", "answer_day", "answer"),
                Kept.deleted("voices.data.reported", "voice_report", "reported_by", "day", "reason"),
                Kept.forgotten(AFTER, "voice_report", "done_by", "done_day"),
                Kept.kept(AFTER, "voice_asking", "set_by", "day", "question"),
                Kept.kept(AFTER, "voice_warning", "put_by", "day", "reason"),
                Kept.kept(AFTER, "voice_showing", "set_by", "day"),
                Kept.deleted("voices.data.kept-from", "voice_kept_from", "person").giving(person -> List.of()),
                Kept.kept(TOGETHER, "voice_import", "brought_by", "day", "name"),
                Kept.kept(TOGETHER, "voice_finding", "put_by", "day", "found"),
                Kept.kept(TOGETHER, "voice_unmet", "marked_by", "day"),
                Kept.kept(TOGETHER, "voice_summary", "written_by", "day", "words"),
                Kept.forgotten(TOGETHER, "voice_translation", "translated_by", "day", "language", "words"),
                Kept.kept(TOGETHER, "story_use", "used_by", "day", "place"),
                Kept.byRoom("voices.data.shown", "voice_recording_shows", "person").giving(person -> List.of()),
                Kept.deleted("voices.data.asked", "story_asked", "person", "day", "topic", "reason"),
                Kept.kept(TOGETHER, "story_asked", "asked_by", "day", "topic"));
    }

    private List<Map<String, String>> said(String person) {
        return by(person).stream().map(it -> {
            Map<String, String> said = new LinkedHashMap<>();
            said.put("day", it.day().toString());
            said.put("kind", it.kind().name());
            said.put("words", it.words());
            said.put("changed_words", it.changedWords());
            said.put("visibility", it.visibility().name());
            said.put("became", it.becoming().name());
            said.put("in_photos_sounds_and_films", String.join("\n", recordings.words(it.id())));
            return said;
        }).toList();
    }

    /** Also what they said without their name: only they find it. */
    private List<Row> by(String person) {
        return store.maybeBy(person).stream().filter(it -> seal.isBy(it, person)).toList();
    }

    /** Words of somebody from outside stay, as the group heard them, and nobody knows any more whose they were. */
    @EventListener
    void forgotten(GuestForgotten guest) {
        store.withoutMark(store.by(guest.guest(), guest.session()).stream().map(Row::id).toList());
        store.forgetName(guest.session(), List.of(guest.name(), Person.firstOf(guest.name())));
    }

    /** As they chose: their words are taken back, or stay and nobody knows any more whose they are. */
    @EventListener
    void erased(PersonErased erased) {
        recordings.forgetFace(erased.person());
        for (var row : by(erased.person())) {
            if (erased.wordsToo()) {
                store.remove(row.id(), "TAKEN_BACK");
                rooms.publishEvent(new ContributionGone(row.id(), row.session()));
            } else {
                store.withoutName(row.id());
                recordings.forget(row.id());
                index.again(row.project(), row.id());
            }
        }
    }
}
