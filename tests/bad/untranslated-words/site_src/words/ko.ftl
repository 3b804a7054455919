home-story = Read the story so far
page-home = 첫 화면
