package alongside.design;

import java.util.Arrays;
import java.util.Locale;

/** How a person wants to read: kept in a cookie before sign-in, so that it works for everybody and without scripts. */
public record ReadingSettings(Size size, Spacing spacing, Letters letters, Colours colours, Pictures pictures, Language language, boolean easyRead) {

    public static final ReadingSettings USUAL =
            new ReadingSettings(Size.USUAL, Spacing.USUAL, Letters.USUAL, Colours.DEVICE, Pictures.SHOWN, Language.EN, false);

    public enum Size { USUAL, LARGE, LARGER, LARGEST }

    public enum Spacing { USUAL, WIDE }

    /** USUAL are letters made to be told apart; DEVICE those that the person's device has; OPEN_DYSLEXIC heavier at the foot, for those who ask for them. */
    public enum Letters { USUAL, DEVICE, OPEN_DYSLEXIC }

    /** DEVICE follows what the person's device asks for (dark, more contrast). */
    public enum Colours { DEVICE, LIGHT, DARK, CREAM, CONTRAST }

    public enum Pictures { SHOWN, FEWER }

    public enum Language { EN, CY }

    public Locale locale() {
        var builder = new Locale.Builder().setLanguage(language == Language.CY ? "cy" : "en");
        if (language == Language.EN) builder.setRegion("GB");
        return (easyRead ? builder.setVariant("easyread") : builder).build();
    }

    /** What the cookie holds; also the class names on the page, so that the style sheet does the rest. */
    public String code() {
        return String.join(".", lower(size), lower(spacing), lower(colours), lower(pictures), lower(language), easyRead ? "easy" : "plain", lower(letters));
    }

    public ReadingSettings inEasyRead(boolean easy) {
        return new ReadingSettings(size, spacing, letters, colours, pictures, language, easy);
    }

    public ReadingSettings in(Language other) {
        return new ReadingSettings(size, spacing, letters, colours, pictures, other, easyRead);
    }

    /** Words as in this locale, and all else as usual. */
    static ReadingSettings in(Locale locale) {
        return USUAL.in(locale.getLanguage().equals("cy") ? Language.CY : Language.EN).inEasyRead(!locale.getVariant().isEmpty());
    }

    public static ReadingSettings from(String code) {
        var parts = code.split("\\.");
        if (parts.length < 6 || parts.length > 7) return USUAL;
        return new ReadingSettings(
                one(Size.class, parts[0], Size.USUAL),
                one(Spacing.class, parts[1], Spacing.USUAL),
                parts.length == 6 ? Letters.USUAL : one(Letters.class, parts[6], Letters.USUAL), // kept before letters could be chosen
                one(Colours.class, parts[2], Colours.DEVICE),
                one(Pictures.class, parts[3], Pictures.SHOWN),
                one(Language.class, parts[4], Language.EN),
                parts[5].equals("easy"));
    }

    public String classes() {
        return "size-%s spacing-%s letters-%s colours-%s pictures-%s %s"
                .formatted(lower(size), lower(spacing), lower(letters), lower(colours), lower(pictures), easyRead ? "easy-read" : "plain");
    }

    static <E extends Enum<E>> E one(Class<E> kind, String name, E otherwise) {
        return Arrays.stream(kind.getEnumConstants()).filter(it -> lower(it).equals(name)).findFirst().orElse(otherwise);
    }

    static String lower(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
