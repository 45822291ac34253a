package alongside.design;

/** An amount of money and what it is for. @param pence whole pence */
public record Sum(String label, long pence) {}
