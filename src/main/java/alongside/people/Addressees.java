package alongside.people;

import alongside.design.ReadingSettings;
import alongside.post.Addressee;

/** A person as the post knows them. */
final class Addressees {

    private Addressees() {}

    static Addressee of(Person person, Contact contact) {
        return new Addressee(person.id(), person.name(), contact.email(), contact.phone(), contact.address(),
                Addressee.Channel.valueOf(person.reaching().name()), Addressee.Rhythm.valueOf(person.news().name()),
                ReadingSettings.from(person.reading()).locale());
    }
}
