package alongside.people;

/** What a person does for the whole organisation. Duties within one project are the project's. */
public enum Duty { ORGANISATION_LEAD, SAFEGUARDING_CONTACT }
