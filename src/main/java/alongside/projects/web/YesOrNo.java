package alongside.projects.web;

/** A plain answer. */
public enum YesOrNo { YES, NO }
