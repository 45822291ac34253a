package alongside.design;

/** How large something is printed: 14, 18 or 24 point. */
public enum Print { CLEAR, LARGE, GIANT }
