package alongside.voices;

/** The published rules under which words may be hidden. That they criticise is not among them. */
public enum HidingRule { PRIVATE, HARM, HATE, ADVERT, LAW }
