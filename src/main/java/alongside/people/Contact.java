package alongside.people;

/** How to reach a person; private, opened only to write to them or to their own page. */
public record Contact(String email, String phone, String address) {}
