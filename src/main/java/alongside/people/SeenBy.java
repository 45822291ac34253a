package alongside.people;

/** To whom a person shows what they need. None chosen means nobody but themself. */
public enum SeenBy { ACCESS_HOST, ARRANGERS, SUPPORTERS }
