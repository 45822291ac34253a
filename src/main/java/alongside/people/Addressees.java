package alongside.people;

import alongside.design.Print;
import alongside.design.ReadingSettings;
import alongside.post.Addressee;

/** A person as the post knows them. */
final class Addressees {

    private Addressees() {}

    static Addressee of(Person person, Contact contact) {
        var reads = ReadingSettings.from(person.reading());
        return new Addressee(person.id(), person.name(), contact.email(), contact.phone(), contact.address(),
                Addressee.Channel.valueOf(person.reaching().name()), Addressee.Rhythm.valueOf(person.news().name()),
                reads.locale(), print(reads.size()));
    }

    /** Who reads larger letters on a screen is sent larger letters on paper. */
    private static Print print(ReadingSettings.Size size) {
        return switch (size) {
            case USUAL -> Print.CLEAR;
            case LARGE, LARGER -> Print.LARGE;
            case LARGEST -> Print.GIANT;
        };
    }
}
