package alongside.demo;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The chapters of the story, in order. */
@Component
class Chapters {

    private final SettingUp settingUp;
    private final FirstSession firstSession;

    Chapters(SettingUp settingUp, FirstSession firstSession) {
        this.settingUp = settingUp;
        this.firstSession = firstSession;
    }

    List<Consumer<Stage>> inOrder() {
        return List.of(settingUp::play, firstSession::play);
    }
}
