package alongside.voices;

import alongside.Fixture;
import alongside.World;
import org.springframework.stereotype.Component;

/** The world's story in another language. */
@Component
class TranslationFixture implements Fixture {

    private final Translations translations;

    TranslationFixture(Translations translations) {
        this.translations = translations;
    }

    @Override
    public int order() {
        return 33;
    }

    @Override
    public void furnish(World world) {
        translations.add(world.me("coordinator"), world.id("story"), "en", "pl", "Pan z banku dzwonił dwa razy.", "");
        world.put("translation", translations.of(world.me("coordinator"), world.id("story")).getFirst().id());
    }
}
