package alongside.people;

/** What one person is to another through something they share: they arrange it, or see to access in it. */
public enum Tie { ARRANGES, ACCESS_HOST }
