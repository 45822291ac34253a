package alongside.sessions;

/** How it was, in the view of somebody who was there: from being told to deciding together. */
public enum OwnView { TOLD, ASKED, INVOLVED, DECIDING_TOGETHER }
