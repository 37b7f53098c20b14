SELECT user, name, value FROM user_setting
