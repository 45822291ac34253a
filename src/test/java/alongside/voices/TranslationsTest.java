package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.SenseCheck;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The words stay as they were said; the same in another language, and what a recording says in words, stands beside them and is found. */
@HouseHttpTest
class TranslationsTest {

    @Autowired People people;
    @Autowired Projects projects;
    @Autowired Groups groups;
    @Autowired Voices voices;
    @Autowired Saying saying;
    @Autowired SenseChecks senseChecks;
    @Autowired TakingOut takingOut;
    @Autowired Recordings recordings;
    @Autowired Translations translations;
    @Autowired MockMvcTester mvc;

    Me hattie;
    Me dev;
    Place place;

    @BeforeEach
    void a_project() {
        hattie = person("Hattie");
        dev = person("Dev Rahman");
        place = projects.place(hattie, projects.begin(hattie, "Letters", "Clear letters")).orElseThrow();
        groups.join(hattie, place.project().group(), dev.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
    }

    private Me person(String name) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, UUID.randomUUID() + "@example.org")), name, false, true);
    }

    private String says(Me who, String words, Visibility visibility) {
        return saying.say(who, projects.place(who, place.project().id()).orElseThrow(), NewContribution.own(null, Kind.IDEA, words, visibility));
    }

    @Test
    void a_translation_stands_beside_the_words_with_its_language_and_who_translated_it() {
        var said = says(hattie, "Mae’r llythyrau’n rhy hir.", Visibility.NAMED);
        var post = mvc.post().uri("/contributions/" + said + "/translations").with(csrf()).requestAttr(Me.class.getName(), dev)
                .param("language", "en").param("saidIn", "cy").param("words", "The letters are too long.").param("how", "With my sister");
        assertThat(post).hasStatus(303);
        translations.add(dev, said, "cy", "en", "The letters are too long.", "With my sister");
        assertThat(translations.of(hattie, said)).as("the same form sent twice is one translation").hasSize(1);
        var page = text(hattie, said);
        assertThat(page).containsSubsequence("lang=\"cy\"", "“Mae’r llythyrau’n rhy hir.”", "lang=\"en\"", "“The letters are too long.”", "English, from Welsh", "Translated by Dev Rahman.", "How: With my sister");
        assertThat(voices.seenBy(dev, said).orElseThrow().words()).isEqualTo("Mae’r llythyrau’n rhy hir.");
        assertThat(found("letters")).containsExactly(said);
        assertThat(translations.remove(hattie, said, translations.of(hattie, said).getFirst().id())).isTrue();
        assertThat(found("letters")).isEmpty();
    }

    @Test
    void of_words_without_a_full_name_nobody_is_named_as_the_translator_for_it_might_be_their_author() {
        for (var visibility : new Visibility[] {Visibility.UNNAMED, Visibility.FIRST_NAME}) {
            var said = says(dev, "Listy są za długie.", visibility);
            assertThat(translations.add(dev, said, "pl", "en", "The letters are too long.", "")).isTrue();
            assertThat(text(hattie, said)).contains("The letters are too long.").doesNotContain("Rahman", "Translated by");
        }
    }

    @Test
    void what_a_recording_says_in_words_is_found_with_the_words_and_goes_with_them() throws Exception {
        var said = says(dev, "Listen to this", Visibility.NAMED);
        recordings.add(dev, said, ("OggS" + UUID.randomUUID()).getBytes(StandardCharsets.ISO_8859_1), "The envelopes are transparent");
        assertThat(found("transparent")).containsExactly(said);
        senseChecks.senseCheck(dev, said, SenseCheck.CHANGED, "Twice a week");
        assertThat(found("transparent")).as("putting right what was said loses nothing beside it").containsExactly(said);
        takingOut.takeBack(dev, said);
        assertThat(found("transparent")).isEmpty();
    }

    private java.util.List<String> found(String words) {
        return voices.in(place, Search.latest(10).text(words)).stream().map(Contribution::id).toList();
    }

    private String text(Me who, String said) {
        var page = mvc.get().uri("/contributions/" + said).requestAttr(Me.class.getName(), who).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
