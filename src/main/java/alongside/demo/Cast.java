package alongside.demo;

import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.Reaching;
import java.util.List;

/** Everybody in the story of Harrowdale. All people, places and organisations are invented. */
enum Cast {
    MARJORIE("Marjorie Okell", Reaching.EMAIL, StakeholderGroup.DRAWS_ON_SUPPORT, "School governor, chairing"),
    DEV("Dev Pattani", Reaching.EMAIL, StakeholderGroup.DRAWS_ON_SUPPORT, "Film making"),
    TOMOS("Tomos Ellery", Reaching.EMAIL, StakeholderGroup.DRAWS_ON_SUPPORT, "Radio presenter, spotting jargon"),
    ADAEZE("Adaeze Nwoko", Reaching.EMAIL, StakeholderGroup.DRAWS_ON_SUPPORT, "UX student"),
    COLIN("Colin Frayne", Reaching.POST, StakeholderGroup.DRAWS_ON_SUPPORT, "Retired typesetter"),
    RUKHSANA("Rukhsana Mirza", Reaching.EMAIL, StakeholderGroup.UNPAID_CARER, "Runs a women's group"),
    PETER("Peter Annis", Reaching.EMAIL, StakeholderGroup.UNPAID_CARER, "Ran a small business"),
    JOLENE("Jolene Cartwright", Reaching.EMAIL, StakeholderGroup.PERSONAL_ASSISTANT, "Explains letters every week"),
    SIAN("Siân Verrall", Reaching.EMAIL, StakeholderGroup.STAFF, ""),
    GRAHAM("Graham Otway", Reaching.EMAIL, StakeholderGroup.STAFF, "Knows the rules"),
    NADIA("Nadia Brill", Reaching.EMAIL, StakeholderGroup.COMMISSIONER, ""),
    HATTIE("Hattie Lowe", Reaching.EMAIL, null, ""),
    IMOGEN("Imogen Tarrant", Reaching.EMAIL, null, ""),
    LEWIS("Lewis Achebe", Reaching.EMAIL, null, ""),
    RAVI("Ravi Menon", Reaching.EMAIL, null, ""),
    ORLA("Orla Beech", Reaching.EMAIL, null, ""),
    BEA("Bea Lund", Reaching.EMAIL, null, "");

    static final List<Cast> PANEL = List.of(MARJORIE, DEV, TOMOS, ADAEZE, COLIN, RUKHSANA, PETER, JOLENE, SIAN, GRAHAM, NADIA);
    /** Paid by their employer for this work; they prove twice who they are when they come in. */
    static final List<Cast> EMPLOYED = List.of(SIAN, GRAHAM, NADIA, HATTIE, LEWIS, RAVI, ORLA);

    /** Of everybody employed, so that whoever looks around can be any of them; docs/how-to/look-at-the-demonstration.md says it too. */
    static final String AUTHENTICATOR = "HARROWDALEHARROWDALEHARROWDALE22";

    final String full;
    final Reaching reaching;
    final @org.jspecify.annotations.Nullable StakeholderGroup stakeholder;
    final String gifts;

    Cast(String full, Reaching reaching, @org.jspecify.annotations.Nullable StakeholderGroup stakeholder, String gifts) {
        this.full = full;
        this.reaching = reaching;
        this.stakeholder = stakeholder;
        this.gifts = gifts;
    }

    NewPerson asPerson() {
        var first = java.text.Normalizer.normalize(full.split(" ")[0], java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(java.util.Locale.ROOT);
        boolean post = reaching == Reaching.POST;
        return new NewPerson(
                full,
                post ? "" : first + "@harrowdale.example",
                post ? "01632 960 071" : "",
                post ? "4 Weaver's Row\nHarrowdale\nHD4 7QX" : "",
                reaching,
                EMPLOYED.contains(this),
                this == IMOGEN ? "Speak Up Harrowdale" : EMPLOYED.contains(this) ? "Harrowdale Council" : "");
    }
}
