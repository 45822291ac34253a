package alongside.people;

/** @param email blank when they have none; @param address for letters by post, lines broken as on the envelope */
public record NewPerson(String name, String email, String phone, String address, Reaching reaching, boolean employed, String organisation) {

    public static NewPerson byEmail(String name, String email) {
        return new NewPerson(name, email, "", "", Reaching.EMAIL, false, "");
    }
}
