package alongside.demo;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The chapters of the story, in order. */
@Component
class Chapters {

    private final SettingUp settingUp;
    private final FirstSession firstSession;
    private final FollowingSessions following;

    Chapters(SettingUp settingUp, FirstSession firstSession, FollowingSessions following) {
        this.settingUp = settingUp;
        this.firstSession = firstSession;
        this.following = following;
    }

    List<Consumer<Stage>> inOrder() {
        return List.of(settingUp::play, firstSession::play, following::second, following::third, following::summer, following::fourth);
    }
}
